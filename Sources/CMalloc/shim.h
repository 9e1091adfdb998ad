// glibc's allocator for Swift, whose own module of the C library leaves it out.
#include <malloc.h>

// Blocks of at least so many bytes go back to the system as soon as they are freed (mallopt(3)).
static inline void cmalloc_return_blocks(int bytes) {
  mallopt(M_MMAP_THRESHOLD, bytes);
  mallopt(M_TRIM_THRESHOLD, 8 * bytes);
}
