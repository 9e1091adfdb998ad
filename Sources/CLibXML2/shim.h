// libxml2 for Swift: the headers, and typed wrappers where C is not importable.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>
#include <stdint.h>
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

// A document as a tree, for XPath; the same options as `cxml_parse_html`, so the same elements in the same
// order. Its own depth limit of 256 is lifted: `HTMLSource` has one. NULL where no parser could be made.
static inline xmlDocPtr cxml_html_document(const char *bytes, int length) {
  htmlParserCtxtPtr context = htmlCreateMemoryParserCtxt(bytes, length);
  if (context == NULL) return NULL;
  htmlCtxtUseOptions(context, HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                  HTML_PARSE_RECOVER | HTML_PARSE_IGNORE_ENC);
  context->options |= XML_PARSE_HUGE;
  xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8);
  htmlParseDocument(context);
  xmlDocPtr document = context->myDoc;
  context->myDoc = NULL;
  htmlFreeParserCtxt(context);
  return document;
}

// Numbers the elements in the order of the document, from 1, in `_private`; returns how many there are.
static inline long cxml_number_elements(xmlDocPtr document) {
  long count = 0;
  xmlNodePtr node = xmlDocGetRootElement(document);
  while (node != NULL) {
    if (node->type == XML_ELEMENT_NODE) node->_private = (void *)(intptr_t)++count;
    if (node->type == XML_ELEMENT_NODE && node->children != NULL) {
      node = node->children;
      continue;
    }
    while (node != NULL && node->next == NULL) {
      node = node->parent;
      if (node != NULL && node->type != XML_ELEMENT_NODE) node = NULL;
    }
    if (node != NULL) node = node->next;
  }
  return count;
}

// What an XPath expression came to.
enum cxml_xpath_outcome { cxml_xpath_nodes, cxml_xpath_no_nodes, cxml_xpath_fault, cxml_xpath_too_costly };

struct cxml_xpath_fault { int position; char message[120]; };

static inline void cxml_xpath_report(void *user, xmlErrorPtr error) {
  struct cxml_xpath_fault *fault = (struct cxml_xpath_fault *)user;
  if (error == NULL || fault->message[0]) return;
  fault->position = error->int1;
  if (error->message) strncpy(fault->message, error->message, sizeof fault->message - 1);
  char *end = strpbrk(fault->message, "\n");
  if (end) *end = 0;
}

// Hands the number of each selected element to `take`; of texts and attributes that of the element around them.
// `limit` bounds the steps (libxml2's opLimit). A second outcome than nodes is told with its fault.
static inline enum cxml_xpath_outcome cxml_xpath_select(xmlDocPtr document, const char *expression,
                                                        unsigned long limit, void *user,
                                                        void (*take)(void *user, long number),
                                                        struct cxml_xpath_fault *fault) {
  memset(fault, 0, sizeof *fault);
  xmlXPathContextPtr context = xmlXPathNewContext(document);
  if (context == NULL) return cxml_xpath_fault;
  context->userData = fault;
  context->error = (xmlStructuredErrorFunc)cxml_xpath_report;
  context->opLimit = limit;
  enum cxml_xpath_outcome outcome = cxml_xpath_fault;
  xmlXPathCompExprPtr compiled = xmlXPathCtxtCompile(context, (const xmlChar *)expression);
  if (compiled != NULL) {
    context->node = (xmlNodePtr)document;
    xmlXPathObjectPtr result = xmlXPathCompiledEval(compiled, context);
    if (result == NULL) {
      if (context->lastError.code == XML_XPATH_EXPRESSION_OK + XPATH_OP_LIMIT_EXCEEDED) {
        outcome = cxml_xpath_too_costly;
      }
    } else if (result->type != XPATH_NODESET) {
      outcome = cxml_xpath_no_nodes;
    } else {
      outcome = cxml_xpath_nodes;
      int count = result->nodesetval ? result->nodesetval->nodeNr : 0;
      for (int index = 0; index < count; index++) {
        xmlNodePtr node = result->nodesetval->nodeTab[index];
        if (node->type == XML_NAMESPACE_DECL) continue;
        if (node->type != XML_ELEMENT_NODE) node = node->parent;
        if (node != NULL && node->type == XML_ELEMENT_NODE && node->_private != NULL) {
          take(user, (long)(intptr_t)node->_private);
        }
      }
    }
    xmlXPathFreeObject(result);
    xmlXPathFreeCompExpr(compiled);
  }
  xmlXPathFreeContext(context);
  return outcome;
}
