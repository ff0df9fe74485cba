#pragma once

// Loops compiled for several instruction sets, the best chosen when the addon loads, so that a build runs on any
// processor of its architecture.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(DESCENT_SANITIZE)
#define DESCENT_CLONES __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define DESCENT_CLONES
#endif
