using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Tests.Surveys;

public sealed class PersonalDataTests(ITestOutputHelper output)
{
    private const double LeastRecall = 0.95;

    // Headers as schema.org names what a Person has, as vCard and address books export them, as payroll files of eight languages have them.
    private static readonly string[] Headers =
    [
        "givenName", "familyName", "additionalName", "email", "telephone", "taxID", "birthDate", "faxNumber",
        "First Name", "Last Name", "E-mail 1 - Value", "Phone 1 - Value", "Employee Name", "Legal Name", "Preferred name", "Employee ID",
        "SSN", "Social Security Number", "National Insurance No.", "NI number (national insurance)", "Passport No", "Driver's licence", "Date of Birth", "DOB",
        "Vorname", "Nachname", "E-Mail-Adresse", "Telefonnummer", "Sozialversicherungsnummer", "Prénom", "Nom", "Courriel", "Apellidos", "Correo electrónico", "DNI",
        "Codice fiscale", "Personnummer", "CPF", "PESEL", "BSN", "氏名", "电话", "이름", "Name",
    ];

    // Number formats as the issuing authorities print them: examples that were never given to anybody.
    private static readonly string[] Texts =
    [
        "jane.doe@example.org", "Jane Doe <jane.doe@mail.example.co.uk>", "müller@exämple.de", "+1 415 555 0132", "+44 20 7946 0958", "(415) 555-0132", "415-555-0132",
        "0044 20 7946 0958", "+49 (0)30 901820", "030 901820", "06 12 34 56 78", "+81-3-5555-0123", "+91 98765 43210",
        "078-05-1120", "QQ 12 34 56 C", "AB123456C", "12345678Z", "X1234567L", "RSSMRA85T10A562S", "11010519491231002X", "2345 6789 0123", "ABCPE1234F",
        "123.456.789-09", "811228-9874", "19811228-9874", "2 69 05 49 588 157 80", "DE89 3704 0044 0532 0130 00", "GB82WEST12345698765432",
    ];

    private static readonly string[] OtherHeaders =
    [
        "work_year", "experience_level", "employment_type", "job_title", "salary", "salary_currency", "salary_in_usd", "employee_residence", "remote_ratio",
        "company_location", "company_size", "EMPLOYER_NAME", "SOC_TITLE", "PREVAILING_WAGE", "Company name", "Organisation", "Job title", "Level", "Country",
        "SurveyYear", "Timestamp", "PostalCode", "PrimaryDatabase", "YearsWithThisDatabase", "HoursWorkedPerWeek", "Education", "Industry", "A_MEDIAN", "OCC_TITLE", "city",
    ];

    private static readonly string[] OtherTexts =
    [
        "150000", "150,000.00", "1.234.567,89", "12 345 678", "110, 000", "2024-05-31", "2024-05-31 12:30:00", "31.05.2024", "05/31/2024", "01.02.2024", "01-02-2024", "15-2051", "15-2051.01", "Machine Learning Engineer",
        "San Francisco", "Senior (L5)", "100 000 - 120 000", "2019-2025", "C++ / Python", "USD 150,000", "$ 120,000.50", "Level 4 - Staff @ scale", "0.8", "40 hours a week", "US-CA", "+15 %", "94105-1234",
    ];

    [Fact]
    public void UP_21_seventy_headers_and_texts_that_say_who_a_person_is_are_recognised()
    {
        var missed = Headers.Where(header => !PersonalData.IsNamedBy(header)).Concat(Texts.Where(text => !PersonalData.Is(text))).ToList();
        var patterns = Headers.Length + Texts.Length;

        output.WriteLine($"{patterns - missed.Count} of {patterns} recognised; missed: {string.Join("; ", missed)}");
        patterns.ShouldBeGreaterThanOrEqualTo(70);
        ((double)(patterns - missed.Count) / patterns).ShouldBeGreaterThanOrEqualTo(LeastRecall);
    }

    // Headers and texts of the open surveys.
    [Fact]
    public void UP_21_what_says_what_people_are_paid_is_not_taken_for_it() =>
        OtherHeaders.Where(PersonalData.IsNamedBy).Concat(OtherTexts.Where(PersonalData.Is)).ShouldBeEmpty();
}
