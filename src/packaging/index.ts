export { parseUnit } from '../core/hidden-unit.js';
export { createPackage, packageFiles } from './package.js';
export { isGraded, outwardAttributes, packageFormats, packageLanguages } from './request.js';
export type { PackageFormat, PackageRequest, PackageUnit } from './request.js';
