import type { ClassKeys } from '@descent/spec';
import { definition } from './component.js';
import type { Fields } from './field.js';
import { fieldsOf, type OptionArguments, type OwnFields, type SettingsWith } from './fields-of.js';

/** A class whose options its schema describes. */
export interface DefinedClass<Options extends object, Kind, Own = Record<never, never>> {
  new (
    ...options: OptionArguments<Options>
  ): Kind & {
    /** The options, defaults filled in. */
    readonly settings: SettingsWith<Options, Own>;
  };
  readonly className: string;
  readonly fields: Fields;
}

/**
 * A class of Keras's from the keys of its schema: reading, checking and writing of its options are done, by the
 * constructor of `Base`, which takes fields and options.
 *
 * @param own - how options are read that the schema alone does not tell
 */
export function defineComponent<
  Options extends object,
  Kind extends object,
  Own extends OwnFields = Record<never, never>,
>(
  Base: new (fields: Fields, options: object) => Kind,
  keys: ClassKeys<Options>,
  own?: Own,
): DefinedClass<Options, Kind, Own> {
  const Concrete: new (fields: Fields, options: object) => object = Base;
  class Defined extends Concrete {
    static readonly className: string = keys.className;
    static readonly fields = fieldsOf(keys, own);

    constructor(options: object = {}) {
      super(Defined.fields, options);
    }
  }
  return definition(Defined) as unknown as DefinedClass<Options, Kind, Own>;
}
