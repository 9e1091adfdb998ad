// What libxml2 alone costs on the pages: reads each FILE as HTML events that do nothing; prints CPU seconds.
// cc -O2 parse-floor.c -o parse-floor $(xml2-config --cflags --libs)

#include <libxml/HTMLparser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static void start(void *c, const xmlChar *n, const xmlChar **a) { (void)c; (void)n; (void)a; }
static void end(void *c, const xmlChar *n) { (void)c; (void)n; }
static void text(void *c, const xmlChar *t, int n) { (void)c; (void)t; (void)n; }

int main(int count, char **files) {
  htmlSAXHandler events;
  memset(&events, 0, sizeof events);
  events.startElement = start;
  events.endElement = end;
  events.characters = text;
  events.cdataBlock = text;
  double seconds = 0;
  for (int i = 1; i < count; i++) {
    FILE *file = fopen(files[i], "rb");
    if (!file) continue;
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    char *bytes = malloc((size_t)size + 1);
    size = (long)fread(bytes, 1, (size_t)size, file);
    fclose(file);
    struct timespec a, b;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &a);
    htmlParserCtxtPtr context = htmlCreatePushParserCtxt(&events, NULL, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
    htmlCtxtUseOptions(context, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET);
    htmlParseChunk(context, bytes, (int)size, 0);
    htmlParseChunk(context, bytes, 0, 1);
    htmlFreeParserCtxt(context);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &b);
    seconds += (double)(b.tv_sec - a.tv_sec) + (double)(b.tv_nsec - a.tv_nsec) / 1e9;
    free(bytes);
  }
  printf("%.4f\n", seconds);
  return 0;
}
