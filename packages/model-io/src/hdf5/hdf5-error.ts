import { DescentError } from '@descent/spec';

/** A file that is not HDF5, is broken, or uses a part of the format that Keras does not. */
export class Hdf5Error extends DescentError {
  override readonly name: string = 'Hdf5Error';

  constructor(message: string) {
    super('hdf5', message);
  }
}
