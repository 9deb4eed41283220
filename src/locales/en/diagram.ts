import type { DiagramTerms } from '../../core/diagram-terms.js';

/** What the network diagram says, in English. */
export const diagramTerms: DiagramTerms = {};
