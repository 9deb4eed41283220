/** The standards that packages are made for. */
export const packageFormats = ['scorm12', 'scorm2004', 'cmi5'] as const;

/** A standard that a package is made for: SCORM 1.2, SCORM 2004 4th edition or cmi5. */
export type PackageFormat = (typeof packageFormats)[number];

/** The languages that the figures speak, by their tags. */
export const packageLanguages = ['en', 'de', 'es', 'fr', 'zh-CN', 'ar'] as const;

/** Attributes that name what a package does not have: another element of its page, a file of its server. */
export const outwardAttributes: readonly string[] = ['for', 'worker-src'];

/** A hidden unit of the figure, with the attributes of `<relu-unit>`. */
export interface PackageUnit {
  readonly weight: number;
  readonly bias: number;
  readonly outputWeight: number;
  readonly fixed: boolean;
}

/** What a package shows, and the files that show it. */
export interface PackageRequest {
  readonly format: PackageFormat;
  /** A tag such as relu-slider-exercise. */
  readonly element: string;
  /** Its attributes by name; an empty text stands for a flag. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly units: readonly PackageUnit[];
  /** A language tag such as de. */
  readonly language: string;
  /** What the learning platform and the browser call the page. */
  readonly title: string;
  /** A sentence under the figure; none if empty. */
  readonly caption: string;
  /** The scripts, the style sheet and licenses by their names in the package. */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** Whether an element grades what its learner does. */
export function isGraded({ element }: Pick<PackageRequest, 'element'>): boolean {
  return element === 'relu-slider-exercise';
}
