/// Puts what a closure lists one after the other: pieces, parts, and text, which is escaped.
@resultBuilder
package enum HTMLBuilder {
  /// A piece stays as it is.
  package static func buildExpression(_ piece: HTML) -> HTML { piece }
  /// Text is escaped.
  package static func buildExpression(_ text: String) -> HTML { HTML(text) }
  /// A part is drawn.
  package static func buildExpression(_ part: some Part) -> HTML { part.html }

  /// An empty closure is nothing.
  package static func buildBlock() -> HTML { HTML() }
  /// The first of a list.
  package static func buildPartialBlock(first: HTML) -> HTML { first }
  /// What came before, and the next.
  package static func buildPartialBlock(accumulated: consuming HTML, next: HTML) -> HTML { accumulated + next }

  /// Nothing where an `if` did not hold.
  package static func buildOptional(_ piece: HTML?) -> HTML { piece ?? HTML() }
  /// One branch of a choice.
  package static func buildEither(first piece: HTML) -> HTML { piece }
  /// The other branch of a choice.
  package static func buildEither(second piece: HTML) -> HTML { piece }
  /// Every turn of a loop.
  package static func buildArray(_ pieces: [HTML]) -> HTML {
    pieces.reduce(into: HTML()) { $0.bytes.append(contentsOf: $1.bytes) }
  }
}
