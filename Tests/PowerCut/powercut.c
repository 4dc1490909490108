/*
 * Preloaded into a process, records what it does to the files of one folder, in the order in which it is done, so that
 * the image can be made that a disk would hold if the power went at any of these moments. It can also play a disk that
 * is full.
 *
 *   POWERCUT_FOLDER   the folder that is watched, an absolute path without links
 *   POWERCUT_LOG      the file that the record goes to, outside that folder
 *   POWERCUT_FULL     while there is a file of this name, the watched files cannot grow (optional)
 *
 * A record is a head of 17 bytes, little-endian: what happened (1), the number of the file or folder (4), a place or a
 * length (8), how many bytes follow (4); then those bytes.
 *
 *   c  a file was made; its path follows          w  these bytes were written at this place
 *   d  a folder was made or first met; its path   t  it was cut or stretched to this length
 *   b  a flush begins                             u  a name was taken away; the path follows
 *   e  the flush that began as record number so-and-so has ended
 *
 * A write is recorded once it is done; a flush promises those writes only that were recorded before it began. Whatever
 * could change a watched file in another way ends the process, so that nothing is passed over unseen. Files whose names
 * end in "-shm" are left out: that is memory shared by the connections of SQLite, never flushed, and made anew from the
 * log by whoever first opens the store.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { FILES = 4096, DESCRIPTORS = 4096, PATHS = 4096 };

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static const char *folder, *full;
static int record_file = -1;
static uint64_t record_count;

/* What stands under a name now; number 0 is none. */
static struct { char path[PATH_MAX]; uint32_t number; } *names;
static int name_count;
static uint32_t file_count;
/* The number of the file that a descriptor is open on; 0 is none that is watched. */
static uint32_t descriptors[DESCRIPTORS];

#define REAL(name) __typeof__(&name) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

static void die(const char *why) {
  fprintf(stderr, "powercut: %s\n", why);
  abort();
}

__attribute__((constructor)) static void begin(void) {
  const char *record = getenv("POWERCUT_LOG");
  folder = getenv("POWERCUT_FOLDER");
  full = getenv("POWERCUT_FULL");
  if (!folder) return;
  names = calloc(PATHS, sizeof *names);
  if (!names) die("no memory");
  if (!record) return;
  REAL(open);
  record_file = real(record, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (record_file < 0) die("POWERCUT_LOG cannot be made");
}

static int ends_with(const char *text, const char *end) {
  size_t have = strlen(text), need = strlen(end);
  return have >= need && strcmp(text + have - need, end) == 0;
}

static int is_watched(const char *path) {
  size_t length = folder ? strlen(folder) : 0;
  return length && path && strncmp(path, folder, length) == 0 && (path[length] == '/' || path[length] == 0) &&
         !ends_with(path, "-shm");
}

static int is_full(void) {
  if (!full) return 0;
  int before = errno;
  int found = access(full, F_OK) == 0;
  errno = before;
  return found;
}

static void put(const void *bytes, size_t count) {
  REAL(write);
  for (const char *next = bytes; count > 0;) {
    ssize_t done = real(record_file, next, count);
    if (done <= 0) die("the record cannot be written");
    next += done;
    count -= (size_t)done;
  }
}

/* Returns the record's own number, counted from 1. */
static uint64_t record(char what, uint32_t number, uint64_t place, const void *bytes, size_t count) {
  if (record_file < 0) return 0;
  unsigned char head[17];
  head[0] = (unsigned char)what;
  for (int i = 0; i < 4; i++) head[1 + i] = (unsigned char)(number >> 8 * i);
  for (int i = 0; i < 8; i++) head[5 + i] = (unsigned char)(place >> 8 * i);
  for (int i = 0; i < 4; i++) head[13 + i] = (unsigned char)((uint32_t)count >> 8 * i);
  put(head, sizeof head);
  put(bytes, count);
  return ++record_count;
}

static uint32_t find(const char *path) {
  for (int i = 0; i < name_count; i++)
    if (names[i].number && strcmp(names[i].path, path) == 0) return names[i].number;
  return 0;
}

static uint32_t name(char what, const char *path) {
  if (name_count == PATHS || file_count == FILES) die("too many files");
  strncpy(names[name_count].path, path, PATH_MAX - 1);
  names[name_count].number = ++file_count;
  name_count++;
  const char *inner = path + strlen(folder);
  record(what, file_count, 0, inner, strlen(inner));
  return file_count;
}

static uint32_t number_of(int file) { return file >= 0 && file < DESCRIPTORS ? descriptors[file] : 0; }

static void never(int file, const char *what) {
  if (number_of(file)) die(what);
}

/* Opening */

static int opened(int file, const char *path, int flags, int was_there) {
  if (file < 0 || file >= DESCRIPTORS) {
    if (file >= DESCRIPTORS) die("too many descriptors");
    return file;
  }
  descriptors[file] = 0;
  if (!is_watched(path)) return file;
  struct stat status;
  if (fstat(file, &status) != 0) die("fstat failed");
  uint32_t number = find(path);
  if (!number) {
    if (S_ISDIR(status.st_mode)) number = name('d', path);
    else if (was_there && record_file >= 0) die("a file was there before the record began");
    else number = name('c', path);
  }
  if (number && flags & O_TRUNC && !S_ISDIR(status.st_mode)) record('t', number, 0, NULL, 0);
  descriptors[file] = number;
  return file;
}

#define OPEN(function)                                                    \
  int function(const char *path, int flags, ...) {                        \
    REAL(function);                                                       \
    va_list more;                                                         \
    va_start(more, flags);                                                \
    int mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, int) : 0;     \
    va_end(more);                                                         \
    pthread_mutex_lock(&mutex);                                           \
    int was_there = is_watched(path) && access(path, F_OK) == 0;          \
    int file = opened(real(path, flags, mode), path, flags, was_there);   \
    pthread_mutex_unlock(&mutex);                                         \
    return file;                                                          \
  }
OPEN(open)
OPEN(open64)

#define OPENAT(function)                                                        \
  int function(int base, const char *path, int flags, ...) {                    \
    REAL(function);                                                             \
    va_list more;                                                               \
    va_start(more, flags);                                                      \
    int mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, int) : 0;           \
    va_end(more);                                                               \
    pthread_mutex_lock(&mutex);                                                 \
    int was_there = is_watched(path) && access(path, F_OK) == 0;                \
    int file = opened(real(base, path, flags, mode), path, flags, was_there);   \
    pthread_mutex_unlock(&mutex);                                               \
    return file;                                                                \
  }
OPENAT(openat)
OPENAT(openat64)

int close(int file) {
  REAL(close);
  pthread_mutex_lock(&mutex);
  if (file >= 0 && file < DESCRIPTORS) descriptors[file] = 0;
  int result = real(file);
  pthread_mutex_unlock(&mutex);
  return result;
}

/* Writing */

/* How many bytes a full disk takes of a write that ends beyond the file's end: half of a large one, none of a small. */
static ssize_t room(int file, const char *path, size_t count, off64_t place) {
  struct stat status;
  if (!is_full() || fstat(file, &status) != 0 || place + (off64_t)count <= status.st_size) return (ssize_t)count;
  if (path) return 0;
  return count >= 4096 ? (ssize_t)(count / 2) : 0;
}

static int is_shared_memory(int file) {
  char link[64], path[PATH_MAX];
  if (!full || !folder) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  return ends_with(path, "-shm") && strncmp(path, folder, strlen(folder)) == 0;
}

ssize_t write(int file, const void *bytes, size_t count) {
  REAL(write);
  uint32_t number = number_of(file);
  if (!number) {
    if (is_shared_memory(file) && room(file, "shm", count, lseek(file, 0, SEEK_CUR)) == 0) {
      errno = ENOSPC;
      return -1;
    }
    return real(file, bytes, count);
  }
  pthread_mutex_lock(&mutex);
  struct stat status;
  off64_t place = lseek64(file, 0, SEEK_CUR);
  if (fcntl(file, F_GETFL) & O_APPEND && fstat(file, &status) == 0) place = status.st_size;
  ssize_t fits = room(file, NULL, count, place);
  ssize_t done = fits > 0 || count == 0 ? real(file, bytes, (size_t)fits) : -1;
  if (fits == 0 && count > 0) errno = ENOSPC;
  if (done > 0) record('w', number, (uint64_t)place, bytes, (size_t)done);
  pthread_mutex_unlock(&mutex);
  return done;
}

#define PWRITE(function)                                                                    \
  ssize_t function(int file, const void *bytes, size_t count, __off64_t place) {            \
    REAL(function);                                                                         \
    uint32_t number = number_of(file);                                                      \
    if (!number) {                                                                          \
      if (is_shared_memory(file) && room(file, "shm", count, place) == 0) {                 \
        errno = ENOSPC;                                                                     \
        return -1;                                                                          \
      }                                                                                     \
      return real(file, bytes, count, place);                                               \
    }                                                                                       \
    pthread_mutex_lock(&mutex);                                                             \
    ssize_t fits = room(file, NULL, count, place);                                          \
    ssize_t done = fits > 0 || count == 0 ? real(file, bytes, (size_t)fits, place) : -1;    \
    if (fits == 0 && count > 0) errno = ENOSPC;                                             \
    if (done > 0) record('w', number, (uint64_t)place, bytes, (size_t)done);                \
    pthread_mutex_unlock(&mutex);                                                           \
    return done;                                                                            \
  }
PWRITE(pwrite)
PWRITE(pwrite64)

#define FTRUNCATE(function)                                                     \
  int function(int file, __off64_t length) {                                    \
    REAL(function);                                                             \
    uint32_t number = number_of(file);                                          \
    pthread_mutex_lock(&mutex);                                                 \
    int result = real(file, length);                                            \
    if (number && result == 0) record('t', number, (uint64_t)length, NULL, 0);  \
    pthread_mutex_unlock(&mutex);                                               \
    return result;                                                              \
  }
FTRUNCATE(ftruncate)
FTRUNCATE(ftruncate64)

/* Flushing; the other threads write on meanwhile, as they would. */

#define FLUSH(function)                                               \
  int function(int file) {                                            \
    REAL(function);                                                   \
    uint32_t number = number_of(file);                                \
    pthread_mutex_lock(&mutex);                                       \
    uint64_t began = number ? record('b', number, 0, NULL, 0) : 0;    \
    pthread_mutex_unlock(&mutex);                                     \
    int result = real(file);                                          \
    pthread_mutex_lock(&mutex);                                       \
    if (number && result == 0) record('e', number, began, NULL, 0);   \
    pthread_mutex_unlock(&mutex);                                     \
    return result;                                                    \
  }
FLUSH(fsync)
FLUSH(fdatasync)

/* Names */

static void removed(const char *path) {
  for (int i = 0; i < name_count; i++) {
    if (!names[i].number || strcmp(names[i].path, path) != 0) continue;
    const char *inner = path + strlen(folder);
    record('u', names[i].number, 0, inner, strlen(inner));
    names[i].number = 0;
  }
}

int unlink(const char *path) {
  REAL(unlink);
  pthread_mutex_lock(&mutex);
  int result = real(path);
  if (result == 0 && is_watched(path)) removed(path);
  pthread_mutex_unlock(&mutex);
  return result;
}

int mkdir(const char *path, mode_t mode) {
  REAL(mkdir);
  pthread_mutex_lock(&mutex);
  int result = real(path, mode);
  if (result == 0 && is_watched(path)) name('d', path);
  pthread_mutex_unlock(&mutex);
  return result;
}

/* What SQLite and the ledger never do to their files, and what could therefore go unseen. */

#define REFUSE_PATHS(function)                                                                     \
  int function(const char *from, const char *to) {                                                 \
    REAL(function);                                                                                \
    if (is_watched(from) || is_watched(to)) die(#function " of a watched file is not recorded");   \
    return real(from, to);                                                                         \
  }
REFUSE_PATHS(rename)
REFUSE_PATHS(link)

int truncate(const char *path, off_t length) {
  REAL(truncate);
  if (is_watched(path)) die("truncate of a watched file is not recorded");
  return real(path, length);
}

ssize_t writev(int file, const struct iovec *pieces, int count) {
  REAL(writev);
  never(file, "writev to a watched file is not recorded");
  return real(file, pieces, count);
}

ssize_t pwritev(int file, const struct iovec *pieces, int count, off_t place) {
  REAL(pwritev);
  never(file, "pwritev to a watched file is not recorded");
  return real(file, pieces, count, place);
}

int posix_fallocate(int file, off_t place, off_t length) {
  REAL(posix_fallocate);
  never(file, "posix_fallocate of a watched file is not recorded");
  return real(file, place, length);
}

int fallocate(int file, int mode, off_t place, off_t length) {
  REAL(fallocate);
  never(file, "fallocate of a watched file is not recorded");
  return real(file, mode, place, length);
}

#define MMAP(function)                                                                                        \
  void *function(void *address, size_t length, int rights, int flags, int file, __off64_t place) {            \
    REAL(function);                                                                                           \
    if (rights & PROT_WRITE && flags & MAP_SHARED) never(file, "a watched file mapped for writing is not recorded"); \
    return real(address, length, rights, flags, file, place);                                                 \
  }
MMAP(mmap)
MMAP(mmap64)
