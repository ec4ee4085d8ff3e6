#pragma once

#include <cmark.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// The memory that libcmark works in: blocks one behind the other, given back all at once. Its
// allocators have no argument for an arena of one's own, so each thread has one.

typedef struct cmark_arena_chunk {
  struct cmark_arena_chunk *previous;
  size_t size;
  size_t used;
  size_t padding;
} cmark_arena_chunk;

/// A place in an arena: what was taken since is given back together.
typedef struct {
  cmark_arena_chunk *chunk;
  size_t used;
} cmark_arena_place;

static _Thread_local cmark_arena_chunk *cmark_arena_top = NULL;

static inline void *cmark_arena_take(size_t size) {
  // Before each block stands its size, for growing it.
  size_t whole = (size + 31) & ~(size_t)15;
  cmark_arena_chunk *top = cmark_arena_top;
  if (top == NULL || top->size - top->used < whole) {
    size_t room = whole > 65536 ? whole : 65536;
    cmark_arena_chunk *chunk = (cmark_arena_chunk *)malloc(sizeof(cmark_arena_chunk) + room);
    if (chunk == NULL) abort();
    chunk->previous = top;
    chunk->size = room;
    chunk->used = 0;
    cmark_arena_top = top = chunk;
  }
  char *block = (char *)(top + 1) + top->used;
  top->used += whole;
  *(size_t *)block = size;
  return block + 16;
}

static inline void *cmark_arena_calloc(size_t count, size_t size) {
  if (size != 0 && count > SIZE_MAX / 2 / size) abort();
  void *block = cmark_arena_take(count * size);
  memset(block, 0, count * size);
  return block;
}

static inline void *cmark_arena_realloc(void *old, size_t size) {
  if (old == NULL) return cmark_arena_take(size);
  size_t old_size = *(size_t *)((char *)old - 16);
  if (size <= old_size) return old;
  void *block = cmark_arena_take(size);
  memcpy(block, old, old_size);
  return block;
}

static inline void cmark_arena_free(void *block) { (void)block; }

static inline cmark_mem cmark_arena_allocator(void) {
  cmark_mem allocator = {cmark_arena_calloc, cmark_arena_realloc, cmark_arena_free};
  return allocator;
}

/// Where this thread's arena ends now.
static inline cmark_arena_place cmark_arena_mark(void) {
  cmark_arena_place place = {cmark_arena_top, cmark_arena_top ? cmark_arena_top->used : 0};
  return place;
}

/// Gives back all that this thread took since a place; its first chunk stays for the next page.
static inline void cmark_arena_release(cmark_arena_place place) {
  while (cmark_arena_top != place.chunk && cmark_arena_top->previous != NULL) {
    cmark_arena_chunk *chunk = cmark_arena_top;
    cmark_arena_top = chunk->previous;
    free(chunk);
  }
  if (cmark_arena_top != NULL) cmark_arena_top->used = place.used;
}
