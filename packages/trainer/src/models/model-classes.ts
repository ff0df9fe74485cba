import type { LayerClass } from '@descent/layers';

/** The models that may be inside others, by the names that configs use. Each adds itself: they cannot import one another. */
export const modelClasses: Record<string, LayerClass> = {};
