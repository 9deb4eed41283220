import type { ReactNode, RefObject } from 'react';
import type { ReluFinishEvent, ReluTrainer } from 'relu-elements';
import type { ReluTrainerProps } from 'relu-elements/react';

// What React's checker is to accept, and below what it is to refuse. Nothing here runs.

declare const trainer: RefObject<ReluTrainer | null>;
declare const isPlain: boolean;
declare function finished(event: ReluFinishEvent): void;

export const page: ReactNode = (
  <>
    <relu-trainer
      ref={trainer}
      key="first"
      id="trainer"
      class="wide"
      style={{ maxWidth: 640 }}
      lang="de"
      dir="ltr"
      data-place="top"
      target="x^3"
      domain="-10 10"
      hidden-units="8 8"
      learning-rate={0.001}
      batch-size="full"
      activation="leaky-relu"
      panels="units prediction loss"
      caption-hidden={isPlain}
      autoplay
      onrelu-finish={finished}
      onrelu-progress={({ epoch, loss, currentTarget }) => [epoch + loss, currentTarget.status]}
      onrelu-invalid={({ message }) => message.length}
      onClick={({ clientX }) => clientX}
    >
      <p slot="caption">Until the script has run.</p>
    </relu-trainer>
    <relu-trainer
      className="wide"
      hiddenUnits={[8, 8]}
      domain={[-1, 1]}
      panels={['units', 'loss']}
      captionHidden={isPlain}
      batchSize={32}
    />
    <relu-slider-exercise
      target="0,2 1,0 2,1 3,4"
      output-bias="1"
      solution="hidden"
      readonly
      value='{"weight":[1],"bias":[0]}'
      oninput={({ currentTarget }) => currentTarget.value}
      onrelu-answer={({ score, diagnosis }) => [score.toFixed(1), diagnosis.text]}
    >
      <relu-unit weight="-1" bias={0} output-weight={1} label="left" fixed />
    </relu-slider-exercise>
    <relu-kinks for="exercise" editable domain="0 7" />
    <relu-network-diagram inputs="price, marketing" hidden-units="2" weights values={0.5} />
    <relu-plot
      functions="linear relu"
      weight={[0.5, 1]}
      range="auto"
      derivative="beside"
      at-zero=".5"
    />
    <relu-subgradient slope={0.5} lines="11" theme="dark" />
    <relu-walkthrough
      data="0,2 1,0"
      output-activation="linear"
      input-label="Dose"
      onrelu-step={({ step }) => step + 1}
    />
  </>
);

export const props: ReluTrainerProps = { epochs: 100, 'hidden-units': 7 };

export const refused: ReactNode = (
  <>
    {/* @ts-expect-error no activation is called so */}
    <relu-trainer activation="rely" />
    {/* @ts-expect-error neither is a panel */}
    <relu-trainer panels="losses" />
    {/* @ts-expect-error text that is no number */}
    <relu-trainer learning-rate="fast" />
    {/* @ts-expect-error a number that is none */}
    <relu-trainer epochs={true} />
    {/* @ts-expect-error one end of an interval */}
    <relu-trainer domain="-10" />
    {/* @ts-expect-error an attribute without a value has none */}
    <relu-trainer caption-hidden="no" />
    {/* @ts-expect-error a property that does not exist */}
    <relu-trainer hiddenUnit={[7]} />
    {/* @ts-expect-error a property that only the element sets */}
    <relu-trainer epoch={3} />
    {/* @ts-expect-error text is not what a handler is given */}
    <relu-trainer onrelu-finish={(text: string) => text} />
    {/* @ts-expect-error an event of another element */}
    <relu-trainer onrelu-finish={({ score }) => score} />
    {/* @ts-expect-error a number instead of points */}
    <relu-walkthrough data={3} />
    {/* @ts-expect-error there is no such word */}
    <relu-plot derivative="yes" />
    {/* @ts-expect-error an element that does not exist */}
    <relu-plots />
  </>
);
