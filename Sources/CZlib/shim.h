#include <string.h>
#include <zlib.h>

/* A macro with arguments is invisible to Swift. Window 15 + 16 writes the gzip frame. */
static inline int samspel_begin_gzip(z_stream *stream, int level) {
  memset(stream, 0, sizeof(*stream));
  return deflateInit2(stream, level, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY);
}
