// syncfs for Swift: glibc declares it only with _GNU_SOURCE, which Swift's Glibc module has not.
#ifndef CSYNC_SHIM_H
#define CSYNC_SHIM_H

// syncfs(2): writes all of a file system that is not on disk yet; 0, or -1 and errno.
extern int syncfs(int descriptor);

#endif
