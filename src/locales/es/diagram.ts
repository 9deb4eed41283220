import type { DiagramTerms } from '../../core/diagram-terms.js';

/** What the network diagram says, in Spanish. */
export const diagramTerms: Partial<DiagramTerms> = {};
