/*
 * tfjs-core keeps its gradient functions in a module that its own Node build leaves out and that Node cannot import:
 * without them `tf.grads` fails with "gradient function not found". Importing @descent/backend registers them, in
 * the registry that every copy of tfjs-core in the process shares. tfjs-core itself must come first: whichever copy
 * is loaded first makes the engine and the tensors of all.
 */
import '@tensorflow/tfjs-core';
import './generated/tfjs-gradients.js';
