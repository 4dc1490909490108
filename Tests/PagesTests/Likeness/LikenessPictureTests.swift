import Comparison
import Foundation
import FoundationXML
import Localization
import Markup
import Pages
import Testing

struct `The pictures of likeness` {
  private static func likeness(cases: [String], seed: UInt64 = 1) throws -> Likeness {
    var chance = SplitMix64(seed: seed)
    let columns = (0..<5).map { number in
      ProfileColumn(
        name: "C\(number)", type: .interval, values: cases.map { _ in Double(chance.index(below: 100)) })
    }
    return try Likeness(cases: cases, columns: columns)
  }

  private static let names = ["north", "south", "a < b & \"c\"", "east", "west", "middle"]

  @Test(arguments: LikenessPicture.Kind.allCases)
  func `a drawing is well-formed, has a title and a description, and names every case`(
    kind: LikenessPicture.Kind
  ) throws {
    let likeness = try Self.likeness(cases: Self.names)
    let svg = LikenessPicture(kind, of: likeness, in: .english, isFile: true).html.description
    #expect(XMLParser(data: Data(svg.utf8)).parse())
    #expect(svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
    #expect(svg.contains("role=\"img\" aria-labelledby=\"likeness-\(kind.rawValue)-title\""))
    #expect(svg.contains("<title id=\"likeness-\(kind.rawValue)-title\">"))
    #expect(svg.contains("<desc id=\"likeness-\(kind.rawValue)-description\">6 profiles"))
    for name in Self.names { #expect(svg.contains(HTML(name).description)) }
  }

  @Test func `the map always says what share of the differences it shows`() throws {
    let likeness = try Self.likeness(cases: Self.names)
    let share = try #require(likeness.map.shownShare)
    for tongue in Tongue.allCases {
      let svg = LikenessPicture(.map, of: likeness, in: tongue).html.description
      #expect(svg.contains(" \(Int((100 * share).rounded())) % "))
      #expect(!svg.contains("xmlns"))
    }
  }

  @Test func `one unit of the map is as long across as down`() throws {
    let columns = [ProfileColumn(name: "A", type: .interval, values: [0, 1, 0.5])]
    let likeness = try Likeness(cases: ["a", "b", "c"], columns: columns)
    let svg = LikenessPicture(.map, of: likeness, in: .english).html.description
    let places = svg.matches(of: #/<circle cx="([0-9.]+)" cy="([0-9.]+)" r="6"/#).map { Double($0.1) ?? 0 }
    #expect(places.prefix(3).sorted() == [90, 360, 630])
  }

  @Test func `shades are light enough for dark letters, and darker for more likeness`() throws {
    let columns = [ProfileColumn(name: "A", type: .interval, values: [0, 0.2, 0.5, 1])]
    let likeness = try Likeness(cases: ["a", "b", "c", "d"], columns: columns)
    let svg = LikenessPicture(.heat, of: likeness, in: .english).html.description
    let fills = svg.matches(of: #/fill="#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})" stroke/#).map { match in
      [match.1, match.2, match.3].map { Double(Int($0, radix: 16) ?? 0) / 255 }
    }
    #expect(fills.count == 16)
    for fill in fills { #expect((luminance(fill) + 0.05) / (luminance([17 / 255, 17 / 255, 17 / 255]) + 0.05) >= 7) }
    #expect(luminance(fills[0]) < luminance(fills[1]))
  }

  private func luminance(_ parts: [Double]) -> Double {
    zip([0.2126, 0.7152, 0.0722], parts).reduce(0) { sum, part in
      sum + part.0 * (part.1 <= 0.04045 ? part.1 / 12.92 : pow((part.1 + 0.055) / 1.055, 2.4))
    }
  }

  @Test func `the tree meets at the height of each step`() throws {
    let columns = [ProfileColumn(name: "A", type: .interval, values: [0, 0.1, 1])]
    let likeness = try Likeness(cases: ["a", "b", "c"], columns: columns)
    let svg = LikenessPicture(.tree, of: likeness, in: .english).html.description
    #expect(svg.matches(of: #/<polyline /#).count == 2)
    let ends = svg.matches(of: #/points="[0-9.]+,[0-9.]+ ([0-9.]+),/#).map { Double($0.1) ?? 0 }
    let left = try #require(svg.firstMatch(of: #/points="([0-9.]+),/#).flatMap { Double($0.1) })
    #expect(((ends[0] - left) / (ends[1] - left) - 0.1 / 0.95).magnitude < 0.001)
  }

  @Test func `the tree's axis is written as the reader writes numbers`() throws {
    let columns = [ProfileColumn(name: "A", type: .interval, values: [0, 0.1, 1])]
    let likeness = try Likeness(cases: ["a", "b", "c"], columns: columns)
    let swedish = LikenessPicture(.tree, of: likeness, in: .swedish).html.description
    #expect(swedish.contains(">0,2<") && !swedish.contains(">0.2<"))
    #expect(LikenessPicture(.tree, of: likeness, in: .english).html.description.contains(">0.2<"))
  }

  @Test func `names of cases that lie close are moved apart`() throws {
    let values = [0, 0.01, 0.02, 0.03, 1]
    let likeness = try Likeness(
      cases: (1...5).map { "profile \($0)" }, columns: [ProfileColumn(name: "A", type: .interval, values: values)])
    let svg = LikenessPicture(.map, of: likeness, in: .english).html.description
    let labels = svg.matches(of: #/<text x="(-?[0-9.]+)" y="(-?[0-9.]+)" font-size="14"/#).compactMap { match in
      Double(match.1).flatMap { x in Double(match.2).map { (x, $0) } }
    }.prefix(5)
    for (index, first) in labels.enumerated() {
      for second in labels.dropFirst(index + 1) {
        #expect((first.0 - second.0).magnitude >= 73 || (first.1 - second.1).magnitude >= 16, "\(first) \(second)")
      }
    }
  }

  @Test func `cases in one place, and many of them, are drawn too`() throws {
    let same = try Likeness(
      cases: ["a", "b"], columns: [ProfileColumn(name: "A", type: .interval, values: [1, 1])])
    for kind in LikenessPicture.Kind.allCases {
      let svg = LikenessPicture(kind, of: same, in: .english).html.description
      #expect(XMLParser(data: Data(svg.utf8)).parse())
      #expect(!svg.contains("nan"))
    }
    let many = try Self.likeness(cases: (1...60).map { "case \($0)" })
    #expect(XMLParser(data: Data(LikenessPicture(.map, of: many, in: .english).html.bytes)).parse())
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `names on the map stay on it and seldom cover each other`(seed: UInt64) throws {
    let likeness = try Self.likeness(cases: (1...15).map { "profile \($0)" }, seed: seed)
    let svg = LikenessPicture(.map, of: likeness, in: .english).html.description
    let labels = svg.matches(of: #/<text x="(-?[0-9.]+)" y="(-?[0-9.]+)" font-size="14"/#).compactMap { match in
      Double(match.1).flatMap { x in Double(match.2).map { (x, $0) } }
    }.prefix(15)
    #expect(labels.count == 15)
    for (x, y) in labels { #expect(x >= 0 && x <= 720 && y >= 10 && y <= 560) }
    var covered = 0
    for (index, first) in labels.enumerated() {
      for second in labels.dropFirst(index + 1)
      where (first.0 - second.0).magnitude < 60 && (first.1 - second.1).magnitude < 10 { covered += 1 }
    }
    #expect(covered <= 1)
  }
}
