/** Names a script, which is the business of a page's author alone and not of a post or an address. */
const withheld = 'worker-src';

/** The attributes that the registered class of a tag understands, as far as others may set them. */
export function declaredAttributes(tag: string): readonly string[] {
  const elementClass = customElements.get(tag) as { observedAttributes?: string[] } | undefined;
  return (elementClass?.observedAttributes ?? []).filter((name) => name !== withheld);
}
