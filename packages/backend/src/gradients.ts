/*
 * tfjs-core keeps its gradient functions in a module that its own Node build leaves out and that Node cannot import:
 * without them `tf.grads` fails with "gradient function not found". Importing this module registers them, in the
 * registry that every copy of tfjs-core in the process shares. Every adapter imports it, and what trains does.
 */
import './generated/tfjs-gradients.js';
