// The names of a block's features, in the order in which the matrix has them.

/// The columns of the feature matrix; training and the program agree through this list.
let featureNames: [String] = """
  mass words linkShare links meanWord commas sentences endsSentence endsColon endsComma endsOther \
  beginsSmall beginsCapital beginsDigit beginsQuote capitalShare capitalWords digitShare marks \
  quotes boldShare breaks images kind heading tag inArticle inMain inAside inHeader inFooter \
  inNav inForm inFigure inCaption inQuote inList inTable inAddress inHidden inLink inSection \
  inParagraph depth titleShare titleCover descriptionShare descriptionCover linkedShare \
  hasLinked copies position massBefore massAfter fromTitle titleFound prevMass prevLinkShare \
  prevEnds prevTag prevSame nextMass nextLinkShare nextEnds nextTag nextSame prev2Mass prev2Link \
  next2Mass next2Link parentBlocks parentMass parentGood parentLinkShare parentMeanMass \
  grandBlocks grandGood grandLinkShare greatGood greatLinkShare bestLevels inBest bestShare \
  inHalf inMost signatureBlocks signatureGood signatureShare signatureLinkShare signatureMean \
  goodRun goodAbove goodBelow pageGood pageBlocks pageLinkShare elementBlocks firstInParent \
  lastInParent author date copyright siteName headingsBefore mainArticle dataMarks
  """.split(separator: " ").map(String.init)
