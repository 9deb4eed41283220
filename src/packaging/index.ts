export { exerciseProblems } from './exercise-problems.js';
export { parseUnit } from '../core/hidden-unit.js';
export { createPackage, packageFiles } from './package.js';
export { isGraded, packageFormats, packageLanguages } from './request.js';
export type { PackageFormat, PackageRequest, PackageUnit } from './request.js';
