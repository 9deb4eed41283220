interface Window {
  /** Another origin that serves the repository's files to every page, like a CDN. */
  readonly __crossOrigin: string;
}
