/// Lists the first models met and counts all, up to a cap.
struct ModelTally {
  private let listed: Int
  private let cap: Int
  private var models: [[Int]] = []
  /// The number of models met, never above the cap.
  private(set) var count = 0
  /// Whether no more models are known to exist than were met.
  var isWhole = true

  init(listed: Int, cap: Int) {
    self.listed = listed
    self.cap = cap
  }

  /// Adds all models that take one column out of each group.
  ///
  /// - Returns: Whether counting goes on.
  mutating func add(_ groups: [[Int]]) -> Bool {
    list(groups)
    var product = 1
    for group in groups {
      let (next, overflow) = product.multipliedReportingOverflow(by: group.count)
      product = overflow ? Int.max : next
    }
    let (sum, overflow) = count.addingReportingOverflow(product)
    count = overflow ? Int.max : sum
    guard count > cap else { return true }
    count = cap
    isWhole = false
    return false
  }

  /// Takes over the whole number, found without meeting the models.
  mutating func settle(_ number: Int) {
    count = number
    isWhole = true
  }

  private mutating func list(_ groups: [[Int]]) {
    var positions = [Int](repeating: 0, count: groups.count)
    while models.count < listed {
      models.append(groups.indices.map { groups[$0][positions[$0]] }.sorted())
      guard let moving = groups.indices.last(where: { positions[$0] + 1 < groups[$0].count }) else { return }
      positions[moving] += 1
      for later in groups.indices where later > moving { positions[later] = 0 }
    }
  }

  /// The models listed, those with fewer terms first.
  var sorted: [[Int]] {
    models.sorted { one, other in
      one.count == other.count ? one.lexicographicallyPrecedes(other) : one.count < other.count
    }
  }
}
