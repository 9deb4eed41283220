import type { DiagramTerms } from '../../core/diagram-terms.js';

/** What the network diagram says, in French. */
export const diagramTerms: Partial<DiagramTerms> = {};
