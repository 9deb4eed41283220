/** What the page in a frame and the page around it send to each other. */
export interface EmbedMessage {
  readonly source: 'relu-elements';
  readonly type: 'height' | 'height-wanted';
  /** In CSS pixels; whatever a stranger has put there. */
  readonly height?: unknown;
}

/** Whether what has arrived is a message of that type; nothing is said about who has sent it. */
export function isMessage(data: unknown, type: EmbedMessage['type']): data is EmbedMessage {
  const message = data as Partial<EmbedMessage> | null | undefined;
  return message?.source === 'relu-elements' && message.type === type;
}
