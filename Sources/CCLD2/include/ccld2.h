// A C face for CLD2's one function that is used: Debian ships its C++ headers only.
#pragma once
#include <stdbool.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The language of `length` bytes of UTF-8: its BCP 47 code (static storage), how many percent of the text it
/// makes, and whether CLD2 trusts its answer.
typedef struct {
  const char *code;
  int percent;
  bool reliable;
} ccld2_answer;

ccld2_answer ccld2_identify(const char *text, int length);

#ifdef __cplusplus
}
#endif
