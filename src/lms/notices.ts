import type { Problem } from './adapter.js';

type Notices = Readonly<Record<Problem, string>>;

/** What learners are told while nothing is recorded, by language. */
const notices: Readonly<Record<string, Notices>> = {
  en: {
    absent: 'Not connected to a learning platform: nothing is recorded.',
    refused: 'The learning platform reports an error: nothing is recorded at the moment.',
    review: 'Opened for viewing only: nothing is recorded.',
    ended: 'The session has ended: nothing more is recorded. Open the exercise again to go on.',
  },
  de: {
    absent: 'Keine Verbindung zu einer Lernplattform: Es wird nichts aufgezeichnet.',
    refused: 'Die Lernplattform meldet einen Fehler: Zurzeit wird nichts aufgezeichnet.',
    review: 'Nur zur Ansicht geöffnet: Es wird nichts aufgezeichnet.',
    ended:
      'Die Sitzung ist beendet: Es wird nichts mehr aufgezeichnet. Zum Weitermachen die Aufgabe neu öffnen.',
  },
  es: {
    absent: 'Sin conexión con una plataforma de aprendizaje: no se registra nada.',
    refused: 'La plataforma de aprendizaje informa de un error: por ahora no se registra nada.',
    review: 'Abierto solo para consulta: no se registra nada.',
    ended:
      'La sesión ha terminado: ya no se registra nada. Vuelve a abrir el ejercicio para seguir.',
  },
  fr: {
    absent: 'Aucune connexion à une plateforme d’apprentissage : rien n’est enregistré.',
    refused:
      'La plateforme d’apprentissage signale une erreur : rien n’est enregistré pour le moment.',
    review: 'Ouvert en consultation seulement : rien n’est enregistré.',
    ended:
      'La session est terminée : plus rien n’est enregistré. Rouvrez l’exercice pour continuer.',
  },
  'zh-cn': {
    absent: '未连接到学习平台：不会记录任何内容。',
    refused: '学习平台报告错误：目前不会记录任何内容。',
    review: '仅供查看：不会记录任何内容。',
    ended: '会话已结束：不再记录任何内容。请重新打开练习以继续。',
  },
  ar: {
    absent: 'لا يوجد اتصال بمنصة تعليمية: لا يُسجَّل أي شيء.',
    refused: 'أبلغت المنصة التعليمية عن خطأ: لا يُسجَّل أي شيء في الوقت الحالي.',
    review: 'مفتوح للعرض فقط: لا يُسجَّل أي شيء.',
    ended: 'انتهت الجلسة: لن يُسجَّل أي شيء بعد الآن. أعد فتح التمرين للمتابعة.',
  },
};

/** The languages that there are sentences in. */
export const noticeLanguages: readonly string[] = Object.keys(notices);

/** Of these languages, the one that figures use for a tag such as `de-AT`; English if there is none. */
export function noticeLanguage(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    const name = language === 'zh' && script === 'Hans' ? 'zh-cn' : language;
    return noticeLanguages.includes(name) ? name : 'en';
  } catch {
    return 'en';
  }
}

/** What a learner is told about a problem, in a language of `noticeLanguages`. */
export function noticeText(problem: Problem, language: string): string {
  return notices[language][problem];
}
