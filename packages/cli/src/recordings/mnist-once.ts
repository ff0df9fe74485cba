import type { ReplaySources } from '@descent/replay';

/** MNIST's real rows, looked for when they are first asked for. Nothing stands in for them. */
export function mnistOnce(): NonNullable<ReplaySources['readMnist']> {
  let loading: ReturnType<NonNullable<ReplaySources['readMnist']>> | undefined;
  return () => {
    loading ??= import('@descent/datasets').then(({ loadDataset }) => loadDataset('mnist'));
    return loading;
  };
}
