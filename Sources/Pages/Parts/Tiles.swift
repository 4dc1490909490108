package import Markup

/// Tiles side by side, as links or as buttons of the form they stand in.
package struct Tiles: Part {
  let id: String
  let label: String
  let tiles: [Tile]
  let columns: Columns

  /// How tiles stand: as many as fit in a row, three in a row for the three answers, or one below the other.
  package enum Columns: String, Sendable {
    case fitting, three, one
  }

  /// - Parameters:
  ///   - id: An id that nothing else on the page has.
  ///   - label: What the tiles are, for readers who do not see that they belong together.
  package init(id: String, label: String, columns: Columns = .fitting, _ tiles: [Tile]) {
    self.id = id
    self.label = label
    self.tiles = tiles
    self.columns = columns
  }

  package var html: HTML {
    Tag.ul(.class("tiles \(columns.rawValue)"), .role("list"), .ariaLabel(label)) {
      for (index, tile) in tiles.enumerated() { tile.item(id: "\(id)-\(index)") }
    }
  }
}

/// Tiles of which one or several are chosen and then sent: a group with its question as the name.
package struct ChoiceGroup: Part {
  let id: String
  let question: String
  let hint: String?
  let fault: String?
  let tiles: [Tile]
  let atOnce: Int
  let isOpen: Bool
  let more: String

  /// - Parameters:
  ///   - id: An id that nothing else on the page has; a fault in the summary leads there.
  ///   - atOnce: How many stand open; as many more unfold each time.
  ///   - isOpen: Whether what is folded in is open from the start: where one of it is chosen.
  ///   - more: What unfolds the rest is called.
  package init(
    id: String, question: String, hint: String? = nil, fault: String? = nil, _ tiles: [Tile], atOnce: Int = .max,
    isOpen: Bool = false, more: String = ""
  ) {
    self.id = id
    self.question = question
    self.hint = hint
    self.fault = fault
    self.tiles = tiles
    self.atOnce = atOnce
    self.isOpen = isOpen
    self.more = more
  }

  package var html: HTML {
    Tag.fieldset(.id(id), .class("choices"), .described(by: described), .tabIndex(-1)) {
      Tag.legend(question)
      if let hint { Tag.p(.id("\(id)-hint"), .class("hint")) { hint } }
      if let fault { FaultLine(id: "\(id)-fault", fault) }
      list(from: 0)
    }
  }

  private func list(from first: Int) -> HTML {
    let end = tiles.count - first > atOnce ? first + atOnce : tiles.count
    return HTML {
      Tag.ul(
        .class(tiles.allSatisfy { $0.picture == nil } ? "tiles fitting words" : "tiles fitting"), .role("list")
      ) {
        for index in first..<end { tiles[index].item(id: "\(id)-\(index)") }
      }
      if end < tiles.count { Details(more, isOpen: isOpen) { list(from: end) } }
    }
  }

  private var described: [String] {
    (hint == nil ? [] : ["\(id)-hint"]) + (fault == nil ? [] : ["\(id)-fault"])
  }
}
