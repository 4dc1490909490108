import Comparison

/// What `compare similarity` found.
struct SimilarityReport: Encodable {
  let cases: [String]
  let similarity: [[Double]]
  /// The difference at which each step joins two groups.
  let heights: [Double]
  /// The two groups of each step: −1 for the first case, 1 for what the first step made.
  let merges: [[Int]]
  @Nullable var cophenetic: Double?
  let map: [[Double]]
  /// The share of the differences that the map shows.
  @Nullable var gof: Double?
  let conditions: [Condition]
  /// The mean silhouette of two groups, three groups, ….
  let silhouettes: [Double]
  /// One group number per case, where the cases fall into groups.
  @Nullable var groups: [Int]?
  /// The most typical case of each group.
  @Nullable var typical: [String]?
  /// What all this means, in sentences.
  let meaning: [String]
  private let nearest: [Int]

  struct Condition: Encodable {
    let name: String
    let type: String
  }

  private enum CodingKeys: CodingKey {
    case cases, similarity, heights, merges, cophenetic, map, gof, conditions, silhouettes, groups, typical, meaning
  }

  init(_ likeness: Likeness) {
    cases = likeness.cases
    similarity = likeness.similarity.rows
    heights = likeness.tree.merges.map(\.height)
    merges = likeness.tree.merges.map { [$0.first, $0.second] }
    cophenetic = likeness.cophenetic
    map = likeness.map.points
    gof = likeness.map.shownShare
    conditions = likeness.columns.map { Condition(name: $0.name, type: $0.type.rawValue) }
    silhouettes = likeness.silhouettes
    groups = likeness.groups
    typical = likeness.typical?.map { likeness.cases[$0] }
    meaning = LikenessSentences(likeness: likeness).all
    nearest = likeness.cases.indices.compactMap(likeness.nearest)
  }

  /// The report for a terminal.
  var table: String {
    var profiles = TextTable("case", "group", "most like", "similarity", "x", "y")
    for (index, name) in cases.enumerated() {
      let other = nearest[index]
      profiles.add(
        name, groups.map { String($0[index]) } ?? "–", cases[other], rounded(similarity[index][other]),
        rounded(map[index][0]), rounded(map[index][1]))
    }
    var steps = TextTable("step", "joins", "and", "difference")
    for (index, merge) in merges.enumerated() {
      steps.add("\(index + 1)", name(of: merge[0]), name(of: merge[1]), rounded(heights[index]))
    }
    return [profiles.text, steps.text, meaning.joined(separator: "\n")].joined(separator: "\n\n")
  }

  private func name(of group: Int) -> String {
    group < 0 ? cases[-group - 1] : "what step \(group) made"
  }
}
