// zlib, for saved pages and sitemaps that are .gz files.
#pragma once
#include <zlib.h>

// A macro with sizeof, which Swift can't import. 15 + 32: the largest window, gzip or zlib header.
static inline int czlib_inflate_init(z_stream *stream) { return inflateInit2(stream, 15 + 32); }
