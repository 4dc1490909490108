/// What a browser calls itself, told in two words so that people recognise their own.
package enum BrowserName {
  private static let browsers = [
    ("Edg/", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"),
    ("CriOS/", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
  ]
  private static let systems = [
    ("iPad", "iPad"), ("iPhone", "iPhone"), ("Android", "Android"), ("CrOS", "ChromeOS"), ("Windows", "Windows"),
    ("Macintosh", "Mac"), ("Linux", "Linux"),
  ]

  /// The names, from what `User-Agent` says; empty if neither is known.
  package static func of(_ header: String?) -> String {
    let header = header ?? ""
    let names = [browsers, systems].compactMap { table in table.first { header.contains($0.0) }?.1 }
    return names.joined(separator: ", ")
  }
}
