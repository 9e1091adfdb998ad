#include "ccld2.h"

#include <cstdio>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

extern "C" ccld2_answer ccld2_identify(const char *text, int length) {
  CLD2::CLDHints hints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
  CLD2::Language languages[3];
  int percents[3];
  double scores[3];
  int bytes = 0;
  bool reliable = false;
  CLD2::ExtDetectLanguageSummary(text, length, true, &hints, 0, languages, percents, scores, nullptr,
                                 &bytes, &reliable);
  ccld2_answer answer;
  answer.code = CLD2::LanguageCode(languages[0]);
  answer.percent = percents[0];
  answer.reliable = reliable && languages[0] != CLD2::UNKNOWN_LANGUAGE;
  return answer;
}
