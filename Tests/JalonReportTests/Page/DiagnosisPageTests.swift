import JalonModel
import JalonReport
import Testing

struct DiagnosisPageTests {
  @Test func `show`() {
    print(DiagnosisPage(Victoriaville.diagnosis, PageOptions(.fr, style: .terminal(.none))).text)
    print(DiagnosisPage(Victoriaville.diagnosis, PageOptions(.en, verbosity: .verbose)).text)
    print(DiagnosisPage(Victoriaville.diagnosis, PageOptions(.fr, style: .plain)).text)
  }
}
