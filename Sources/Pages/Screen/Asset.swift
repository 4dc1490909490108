package import Links

/// A file of the program's own that pages load: named by its content, so that it may be kept for ever.
package struct Asset: Sendable {
  package let name: String
  /// The media type, as a header says it.
  package let type: String
  package let bytes: [UInt8]

  init(_ stem: String, _ ending: String, type: String, _ bytes: [UInt8]) {
    name = "\(stem)-\(Self.hash(bytes)).\(ending)"
    self.type = type
    self.bytes = bytes
  }

  package var address: Address { .file(name) }

  /// Every file that is served; no other name exists.
  package static let all = styles + [icon, live]

  /// The style sheets of every page, in their order.
  package static let styles = [
    Asset("base", "css", type: "text/css; charset=utf-8", PackageResources.base_css),
    Asset("parts", "css", type: "text/css; charset=utf-8", PackageResources.parts_css),
    Asset("pages", "css", type: "text/css; charset=utf-8", PackageResources.pages_css),
  ]

  /// What shows on an open page that others have written meanwhile.
  package static let live = Asset("live", "js", type: "text/javascript; charset=utf-8", PackageResources.live_js)

  /// The picture in the window's tab.
  package static let icon = Asset("icon", "svg", type: "image/svg+xml", PackageResources.icon_svg)

  /// FNV-1a with 64 bits (draft-eastlake-fnv): tells versions apart, and guards nothing.
  static func hash(_ bytes: [UInt8]) -> String {
    let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    return String(hash, radix: 36)
  }
}
