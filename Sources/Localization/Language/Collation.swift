package import Values

/// The order of names in a language's alphabet, without regard to case and to accents that make no letter of their own.
package struct Collation: Sendable {
  /// Letters that stand after z, in their order, each with its other spellings.
  private let lastLetters: [[Unicode.Scalar]]

  package init(_ language: Language) {
    // The Swedish alphabet ends with å, ä, ö; Danish and Norwegian æ and ø are sorted with ä and ö.
    lastLetters = language == .swedish ? [["å"], ["ä", "æ"], ["ö", "ø"]] : []
  }

  /// Names in order; names that differ in case or accents only keep an order of their own.
  package func sorted<Element>(_ elements: [Element], by name: (Element) -> String) -> [Element] {
    elements.map { (key: key(of: name($0)), name: name($0), element: $0) }
      .sorted { left, right in
        left.key == right.key
          ? left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
          : left.key.lexicographicallyPrecedes(right.key)
      }
      .map(\.element)
  }

  /// Numbers whose order is the order of the names.
  package func key(of name: String) -> [UInt32] {
    var key: [UInt32] = []
    var previous: Unicode.Scalar?
    for scalar in name.lowercased().unicodeScalars {
      defer { previous = scalar }
      if let base = previous, let joined = Self.joined[[base, scalar]], let place = place(of: joined) {
        key[key.count - 1] = place
      } else if scalar.properties.generalCategory != .nonspacingMark {
        key.append(place(of: scalar) ?? (Self.bases[scalar] ?? scalar).value)
      }
    }
    return key
  }

  private func place(of scalar: Unicode.Scalar) -> UInt32? {
    lastLetters.firstIndex { $0.contains(scalar) }.map { UInt32(0x7B + $0) }
  }

  /// Letters written as two scalars.
  private static let joined: [[Unicode.Scalar]: Unicode.Scalar] = [
    ["a", "\u{30A}"]: "å", ["a", "\u{308}"]: "ä", ["o", "\u{308}"]: "ö",
  ]

  /// Accented letters and the letters they are sorted with.
  private static let bases: [Unicode.Scalar: Unicode.Scalar] = {
    let families: [(Unicode.Scalar, String)] = [
      ("a", "àáâãäåāăąæ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"),
      ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"), ("o", "òóôõöøōŏőœ"),
      ("r", "ŕŗř"), ("s", "śŝşšß"), ("t", "ţťŧþ"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
    ]
    var bases: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (base, family) in families {
      for scalar in family.unicodeScalars { bases[scalar] = base }
    }
    return bases
  }()
}
