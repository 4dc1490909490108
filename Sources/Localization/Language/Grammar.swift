/// What a language does to numbers, lists and names.
package struct Grammar: Sentences {
  let and: String
  /// Between groups of three digits.
  let group: String
  let decimalMark: String
  /// A name as the owner of what follows.
  package let possessive: @Sendable (_ name: String) -> String
}

extension Grammar {
  /// Names or things one after the other: `Kim, Ali och Bo`.
  package func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(and) " + last
  }

  /// A whole number, its digits in groups of three from ten thousand on.
  package func integer(_ value: Int) -> String {
    let digits = Array(String(value.magnitude).utf8)
    guard digits.count > 4 else { return String(value) }
    var text = value < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += group }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return text
  }

  /// A number with so many decimals, 0 to 6; `–` for what is not finite.
  package func decimal(_ value: Double, places: Int) -> String {
    guard value.isFinite, value.magnitude < 1e12 else { return "–" }
    let scale = (0..<places).reduce(1) { product, _ in product * 10 }
    let scaled = Int((value * Double(scale)).rounded())
    let (whole, rest) = scaled.magnitude.quotientAndRemainder(dividingBy: UInt(scale))
    let fraction = String(rest)
    let zeros = String(repeating: "0", count: max(0, places - fraction.utf8.count))
    return (scaled < 0 ? "-" : "") + integer(Int(whole)) + (places == 0 ? "" : decimalMark + zeros + fraction)
  }
}

extension Grammar {
  package static let swedish = Grammar(
    and: "och", group: "\u{A0}", decimalMark: ",",
    possessive: { name in
      let last = name.unicodeScalars.last.map { String($0).lowercased() } ?? ""
      return ["s", "x", "z"].contains(last) ? name : name + "s"
    })

  package static let english = Grammar(
    and: "and", group: ",", decimalMark: ".",
    possessive: { name in name + "’s" })

  package static let swedishEasy = swedish
  package static let englishEasy = english
}

extension String {
  /// The sentence with a capital first letter.
  package var capitalised: String {
    guard let first = unicodeScalars.first else { return self }
    return first.properties.titlecaseMapping + String(unicodeScalars.dropFirst())
  }

  /// The sentence without the full stop at its end, to stand inside another.
  package var withoutStop: String {
    unicodeScalars.last == "." ? String(unicodeScalars.dropLast()).withoutStop : self
  }
}
