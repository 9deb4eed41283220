export { exerciseProblems } from './exercise-problems.js';
export { createPackage, packageFiles } from './package.js';
export { isGraded, packageFormats } from './request.js';
export type { PackageFormat, PackageRequest, PackageUnit } from './request.js';
