// Pages of a made-up newspaper, with the chrome that real pages have around an article.

/// A page of "The Harbour Courier", in parts that a test can leave out or change.
struct SamplePage {
  var head = """
    <title>Harbour bridge to close for eleven weeks - Harbour Courier</title>
    <meta property="og:type" content="article">
    <meta property="og:title" content="Harbour bridge to close for eleven weeks">
    <meta property="og:site_name" content="Harbour Courier">
    <meta property="article:published_time" content="2026-03-14T09:30:00+01:00">
    <link rel="canonical" href="/news/2026/harbour-bridge-to-close-for-eleven-weeks">
    """
  var paragraphs = [
    "The harbour bridge will close to all traffic on Monday while engineers replace the bearings under its two main spans, the city council said.",
    "About 14,000 vehicles cross the bridge on a working day, and drivers have been told to expect delays of up to forty minutes on the ring road.",
    "“We looked at every way of keeping one lane open, and none of them was safe,” said Marta Lindqvist, the council's head of roads.",
    "The work had been planned for last autumn, but was put off when a survey found that the steel was in worse condition than expected.",
    "Shopkeepers on the northern bank said they feared for their trade, as most of their customers arrive by car from the other side.",
    "A ferry will carry pedestrians and cyclists free of charge between six in the morning and midnight, the council added.",
  ]
  var after = ""

  var html: String {
    """
    <!DOCTYPE html><html lang="en"><head><meta charset="utf-8">\(head)</head>
    <body class="single-post"><header class="site-header"><a href="/">Harbour Courier</a>
    <nav class="main-menu"><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li>
    <li><a href="/opinion">Opinion</a></li></ul></nav></header>
    <main><article class="article">
    <h1 class="article-title">Harbour bridge to close for eleven weeks</h1>
    <div class="article-meta"><span class="byline">By <a rel="author" href="/by/ines">Ines Okafor</a></span>
    <time datetime="2026-03-14T09:30:00+01:00">14 March 2026</time></div>
    <div class="share-buttons"><a href="#">Share on Facebook</a> <a href="#">Tweet</a></div>
    <figure class="image"><img src="b.jpg" alt="bridge"><figcaption>The bridge at dusk. Photo: Lars Holm</figcaption></figure>
    <div class="article-body">\(paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n"))</div>
    \(after)
    </article>
    <aside class="related-articles"><h3>Read more</h3><ul>
    <li><a href="/a">Ferry fares to rise in April</a></li><li><a href="/b">Ring road widening delayed again</a></li>
    <li><a href="/c">Council elects new mayor</a></li></ul></aside></main>
    <div class="newsletter"><h3>Newsletter</h3><p>Sign up for our newsletter and get the news every morning.</p></div>
    <footer class="site-footer"><p>© 2026 Harbour Courier. All rights reserved.</p>
    <a href="/privacy">Privacy</a> <a href="/contact">Contact</a></footer></body></html>
    """
  }
}
