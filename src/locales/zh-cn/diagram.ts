import type { DiagramTerms } from '../../core/diagram-terms.js';

/** What the network diagram says, in Simplified Chinese. */
export const diagramTerms: Partial<DiagramTerms> = {};
