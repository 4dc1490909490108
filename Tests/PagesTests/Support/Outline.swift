import CoCreation
import Localization
import Markup
import Pages

/// The elements of a page, read back from its bytes, strictly: what is not well formed is a fault.
struct Outline {
  struct Element {
    let name: String
    let attributes: [String: String]
    let parents: [String]
    /// The classes of the elements around it.
    let around: [String]
    var text = ""

    subscript(name: String) -> String? { attributes[name] }
  }

  private(set) var elements: [Element] = []
  private(set) var faults: [String] = []

  private static let void: Set<String> = ["meta", "link", "input", "img", "br", "hr", "source", "track", "wbr", "col"]

  init(_ html: HTML) {
    var open: [Int] = []
    var rest = html.description[...]
    while let start = rest.firstIndex(of: "<") {
      add(String(rest[..<start]), to: open)
      guard let end = rest[start...].firstIndex(of: ">") else {
        faults.append("an element without an end")
        return
      }
      let inside = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if inside.hasPrefix("!") { continue }
      if inside.hasPrefix("/") {
        if let last = open.popLast(), elements[last].name != inside.dropFirst() {
          faults.append("<\(elements[last].name)> ends as <\(inside)>")
        }
        continue
      }
      let element = Self.element(
        inside, parents: open.map { elements[$0].name }, around: open.compactMap { elements[$0]["class"] })
      elements.append(element)
      if !Self.void.contains(element.name) { open.append(elements.count - 1) }
    }
    if !open.isEmpty { faults.append("not closed: \(open.map { elements[$0].name })") }
  }

  private mutating func add(_ text: String, to open: [Int]) {
    for index in open { elements[index].text += text }
  }

  private static func element(_ inside: Substring, parents: [String], around: [String]) -> Element {
    let name = inside.prefix { $0 != " " }
    var attributes: [String: String] = [:]
    var rest = inside.dropFirst(name.count)
    while !rest.isEmpty {
      rest = rest.drop { $0 == " " }
      let key = rest.prefix { $0 != "=" && $0 != " " }
      rest = rest.dropFirst(key.count)
      if rest.hasPrefix("=\"") {
        let value = rest.dropFirst(2).prefix { $0 != "\"" }
        attributes[String(key)] = String(value)
        rest = rest.dropFirst(value.count + 3)
      } else {
        attributes[String(key)] = ""
      }
    }
    return Element(name: String(name), attributes: attributes, parents: parents, around: around)
  }

  func all(_ names: String...) -> [Element] { elements.filter { names.contains($0.name) } }

  var ids: [String] { elements.compactMap { $0["id"] } }
}

extension Specimen {
  /// Every page in one tongue, read back once for all tests.
  static let outlines: [String: [(density: Density, bytes: Int, page: Outline)]] = {
    var outlines: [String: [(density: Density, bytes: Int, page: Outline)]] = [:]
    for specimen in all {
      for tongue in Tongue.allCases {
        outlines["\(specimen.name) \(tongue)"] = specimen.densities.map { density in
          let html = specimen.html(tongue, density)
          return (density, html.bytes.count, Outline(html))
        }
      }
    }
    return outlines
  }()
}
