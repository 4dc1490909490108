extension Projection {
  /// All that pages read beside the streams themselves.
  package static let all = [
    Things.projection, Ties.projection, Initiatives.projection, Register.projection, Names.projection,
    Answers.projection,
    Comparisons.projection,
  ]
}
