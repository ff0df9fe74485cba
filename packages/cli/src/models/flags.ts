import { Option } from 'commander';

/** `--custom`: who made their own layers says where they are. */
export function customOption(): Option {
  return new Option('--custom <module>', 'an ES module that exports your own layers, losses, …; its code is run');
}

/** `--no-compile`: the model alone. */
export function noCompileOption(): Option {
  return new Option('--no-compile', 'leave loss, metrics and optimizer of the file out');
}
