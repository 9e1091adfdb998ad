// libxml2 for Swift: the headers, and typed wrappers where C is not importable.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <string.h>

// Events in the order of the document. `attributes` is libxml2's own layout: for HTML pairs of
// name and value ended by NULL; for XML (`cxml_parse_xml`) five pointers an attribute.
typedef void (*cxml_html_start)(void *user, const xmlChar *name, const xmlChar **attributes);
typedef void (*cxml_end)(void *user, const xmlChar *name);
typedef void (*cxml_text)(void *user, const xmlChar *text, int length);
typedef void (*cxml_xml_end)(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri);
// libxml2's handler type differs between versions in the constness of the error.
typedef void (*cxml_error)(void *user, int level, int code, int line, int column, const char *message);

// The SAX1 handlers alone are set: no tree is built, so libxml2's own depth limit is out of play.
// Returns 0, or -1 where no parser could be made.
static inline int cxml_parse_html(const char *bytes, int length, void *user, htmlParserCtxtPtr *live,
                                  cxml_html_start start, cxml_end end, cxml_text text) {
  htmlParserCtxtPtr context = htmlCreateMemoryParserCtxt(bytes, length);
  if (context == NULL) return -1;
  htmlCtxtUseOptions(context, HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                  HTML_PARSE_RECOVER | HTML_PARSE_IGNORE_ENC);
  memset(context->sax, 0, sizeof *context->sax);
  context->sax->startElement = start;
  context->sax->endElement = end;
  context->sax->characters = text;
  context->sax->ignorableWhitespace = text;
  context->sax->cdataBlock = text;
  context->userData = user;
  *live = context;
  xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8);
  htmlParseDocument(context);
  *live = NULL;
  if (context->myDoc) xmlFreeDoc(context->myDoc);
  htmlFreeParserCtxt(context);
  return 0;
}

struct cxml_error_route { void *user; cxml_error report; };

static inline void cxml_structured_error(void *context, xmlErrorPtr error) {
  xmlParserCtxtPtr parser = (xmlParserCtxtPtr)error->ctxt;
  (void)context;
  if (parser == NULL || parser->_private == NULL) return;
  struct cxml_error_route *route = (struct cxml_error_route *)parser->_private;
  route->report(route->user, error->level, error->code, error->line, error->int2, error->message);
}

// XML by the SAX2 handlers, which feeds are only measured against: no tree, no DTD, no network, no entity substitution.
static inline int cxml_parse_xml(const char *bytes, int length, void *user, xmlParserCtxtPtr *live,
                                 startElementNsSAX2Func start, cxml_xml_end end, cxml_text text,
                                 cxml_error error) {
  xmlParserCtxtPtr context = xmlCreateMemoryParserCtxt(bytes, length);
  if (context == NULL) return -1;
  xmlCtxtUseOptions(context, XML_PARSE_RECOVER | XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
                                 XML_PARSE_NONET | XML_PARSE_IGNORE_ENC);
  struct cxml_error_route route = {user, error};
  memset(context->sax, 0, sizeof *context->sax);
  context->sax->initialized = XML_SAX2_MAGIC;
  context->sax->startElementNs = start;
  context->sax->endElementNs = end;
  context->sax->characters = text;
  context->sax->ignorableWhitespace = text;
  context->sax->cdataBlock = text;
  context->sax->serror = (xmlStructuredErrorFunc)cxml_structured_error;
  context->userData = user;
  context->_private = &route;
  *live = context;
  xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8);
  xmlParseDocument(context);
  *live = NULL;
  if (context->myDoc) xmlFreeDoc(context->myDoc);
  xmlFreeParserCtxt(context);
  return 0;
}
