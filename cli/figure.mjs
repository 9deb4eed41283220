import 'relu-elements';

/**
 * A figure as a server has it, without a page: it knows what it refuses of its settings and units, and its
 * heading, by members that are protected from pages.
 * @param {{ element: string, attributes: Record<string, string>, units: object[] }} request
 * @param {string} language
 */
async function createFigure({ element, attributes, units }, language) {
  const figure = create(element, { ...attributes, lang: language });
  if (language !== 'en') {
    const locale = await import(`relu-elements/locales/${language.toLowerCase()}`);
    figure.constructor.registerTranslation(...Object.values(locale));
  }
  const children = units.map(({ weight, bias, outputWeight, fixed }) =>
    create('relu-unit', {
      weight,
      bias,
      'output-weight': outputWeight,
      ...(fixed && { fixed: '' }),
    }),
  );
  // A server's elements have none.
  return Object.defineProperty(figure, 'children', { value: children });
}

function create(tag, attributes) {
  const element = new (customElements.get(tag))();
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
    element.attributeChangedCallback(name, null, String(value));
  }
  return element;
}

/** What a figure would say that it cannot use, in English. */
export async function findProblems(request) {
  return (await createFigure(request, 'en')).problems;
}

/** What a figure writes above itself, in a language. */
export async function findHeading(request, language) {
  const { heading, defaultHeading } = await createFigure(request, language);
  return heading || defaultHeading;
}
