/** A piecewise linear function by its vertices, x strictly rising; length 2 or more. */
export type Vertices = readonly (readonly [x: number, y: number])[];
