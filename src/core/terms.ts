import type { DiagramTerms } from './diagram-terms.js';
import type { ExerciseDiagnosisTerms } from './exercise-diagnosis-terms.js';
import type { ExerciseTerms } from './exercise-terms.js';
import type { FormulaTerms } from './formula-terms.js';
import type { FigureTerms } from './figure-terms.js';
import type { KinksTerms } from './kinks-terms.js';
import type { PlotTerms } from './plot-terms.js';
import type { TrainingTerms } from './training-terms.js';
import type { WalkthroughTerms } from './walkthrough-terms.js';

/** Every text of the figures, by its key; what a text takes is already written in its language. */
export interface Terms
  extends
    FigureTerms,
    ExerciseTerms,
    ExerciseDiagnosisTerms,
    TrainingTerms,
    PlotTerms,
    KinksTerms,
    FormulaTerms,
    DiagramTerms,
    WalkthroughTerms {}
