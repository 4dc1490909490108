import CoCreation
import Localization
import Markup
import Pages
import Testing

/// The easy register as a person meets it: whole sentences with their numbers and names.
struct `A page in easy words` {
  static let cases: [(Specimen, Tongue)] = Specimen.all.filter { $0.reader == .person || $0.reader == .shared }
    .flatMap { [($0, .swedishEasy), ($0, .englishEasy)] }

  /// The sentences of a page's content, each as its words.
  private func sentences(_ specimen: Specimen, _ tongue: Tongue) -> [[Substring]] {
    let html = specimen.html(tongue, .standard).description
    let main = html.split(separator: "<main").last?.split(separator: "</main>").first ?? ""
    let blocks = main.split(
      separator: #/<\/?(?:p|h[1-4]|li|dt|dd|span|a|label|legend|button|summary|figcaption|div|caption|th|td)\b[^>]*>/#)
    return blocks.map { $0.replacing(#/<[^>]*>/#, with: " ") }
      .flatMap { $0.split { ".?!:".contains($0) } }
      .map { $0.split(whereSeparator: \.isWhitespace) }.filter { !$0.isEmpty }
  }

  @Test(arguments: cases)
  func `no sentence has more than twelve words`(specimen: Specimen, tongue: Tongue) {
    let sentences = sentences(specimen, tongue)
    #expect(!sentences.isEmpty)
    for sentence in sentences { #expect(sentence.count <= 12, "\(sentence.joined(separator: " "))") }
  }

  @Test(arguments: cases)
  func `no sentence has a percent sign or a long word`(specimen: Specimen, tongue: Tongue) {
    for word in sentences(specimen, tongue).joined() {
      #expect(!word.contains("%") && word.filter(\.isLetter).count <= 19, "\(word)")
    }
  }
}
