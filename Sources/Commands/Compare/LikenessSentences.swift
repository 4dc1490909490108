import Comparison

/// What likeness means, for readers who know no method.
struct LikenessSentences {
  let likeness: Likeness

  /// All sentences.
  var all: [String] {
    [basis, sparse, map, tree, groups].compactMap(\.self)
  }

  private var basis: String {
    let count = likeness.columns.count
    return "Similarity is the mean over \(count == 1 ? "one condition" : "\(count) conditions"), as far as both cases "
      + "have a value: 1 where all is the same, 0 where nothing is."
  }

  private var sparse: String? {
    let names = likeness.sparse.map { likeness.cases[$0] }
    guard !names.isEmpty else { return nil }
    return "\(names.joined(separator: ", ")): a value on fewer than half of the conditions, so likeness and place say "
      + "little."
  }

  private var map: String {
    guard let share = likeness.map.shownShare else { return "No two cases differ, so there is no map." }
    return "Two cases lie close on the map when most of their values are the same; the map shows "
      + "\(rounded(100 * share, decimals: 0)) % of the differences."
  }

  private var tree: String? {
    likeness.cophenetic.map {
      "The tree keeps the differences with a correlation of \(rounded($0))"
        + ($0 < 0.7 ? ", which is little: trust the table of similarities more." : ".")
    }
  }

  private var groups: String? {
    guard let best = likeness.silhouettes.max() else { return nil }
    guard let groups = likeness.groups else {
      return
        "The cases do not fall into groups: no cut of the tree reaches a mean silhouette of .25 (best \(rounded(best)))."
    }
    return "The tree invites to \(groups.max() ?? 1) groups (mean silhouette \(rounded(best)))."
  }
}
