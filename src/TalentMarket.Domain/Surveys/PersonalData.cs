using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace TalentMarket.Domain.Surveys;

/// <summary>Tells what says who a person is from what says what people are paid: by a column's header, and by what stands in a cell.</summary>
public static partial class PersonalData
{
    // Anywhere in a header, written in letters and digits alone.
    private static readonly string[] Words =
    [
        "email", "courriel", "correoelectronico", "phone", "telefon", "mobilenumber", "mobileno", "faxnumber",
        "firstname", "lastname", "surname", "fullname", "middlename", "maidenname", "givenname", "familyname", "forename", "additionalname", "preferredname", "legalname",
        "employeename", "workername", "personname", "contactname", "candidatename", "staffname", "incumbentname",
        "vorname", "nachname", "prenom", "nomdefamille", "apellido", "cognome", "sobrenome", "achternaam", "voornaam", "nazwisko",
        "socialsecurity", "nationalid", "nationalinsurance", "identitycard", "idcardnumber", "passport", "taxid", "taxpayerid", "driverlicen", "driverslicen", "drivinglicen",
        "personnummer", "aadhaar", "aadhar", "steuerid", "sozialversicherung", "codicefiscale", "secusociale", "securitesociale", "pesel",
        "dateofbirth", "birthdate", "birthday", "geburtsdatum", "datedenaissance", "fechadenacimiento", "homeaddress", "streetaddress", "postaladdress", "privateaddress",
        "iban", "bankaccount", "linkedin", "ipaddress", "employeeid", "employeenumber", "employeeno", "personalnumber", "personnelnumber", "personalnummer", "staffid", "workerid", "badgenumber",
    ];

    // Too short or too common to be looked for within other words.
    private static readonly FrozenSet<string> Whole = new[]
    {
        "name", "names", "nom", "nombre", "nome", "naam", "imie", "employee", "worker", "person", "mail", "tel", "mobile", "cell", "cellno", "handy", "fax", "ssn", "ssnumber", "sin", "nino",
        "dni", "nie", "nif", "nir", "cpf", "bsn", "cpr", "pan", "pannumber", "dob", "birth", "address", "adresse", "userid", "username", "login", "ip",
        "姓名", "氏名", "名前", "手机", "手机号", "电话", "電話番号", "邮箱", "メール", "メールアドレス", "身份证", "身份证号", "이름",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a column's header says that who somebody is stands under it.</summary>
    public static bool IsNamedBy(string header)
    {
        var bare = string.Concat(header.Normalize(System.Text.NormalizationForm.FormD).Where(char.IsLetterOrDigit)).ToLowerInvariant();
        // Korean comes apart where accents do.
        bare = bare.Normalize(System.Text.NormalizationForm.FormC);
        return Whole.Contains(bare) || Words.Any(word => bare.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>Whether a cell holds an address of mail, a number to call, or a number that a state gave to one person.</summary>
    public static bool Is(string cell) => cell.Length >= 7 && (Mail().IsMatch(cell) || Phone().IsMatch(cell) || StateNumber().IsMatch(cell));

    [GeneratedRegex(@"[^\s@<>,;]+@[^\s@<>,;]+\.\p{L}{2,}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Mail();

    // With a country's or a long-distance sign before it, or in the groups of North America: amounts and dates are written otherwise.
    [GeneratedRegex(@"(^|[^\d.,+])(\+|00)[1-9]([ ./()-]{0,3}\d){7,14}($|[^\d.,])|^\(?0\d{1,5}\)?([ ./-]{0,3}\d){7,10}$|(^|[^\d.,])(\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}($|[^\d.,])",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Phone();

    // United States, United Kingdom, Spain, Italy, China, India (two), Brazil, Sweden and Denmark, France, and accounts by IBAN.
    [GeneratedRegex(@"\b(\d{3}-\d{2}-\d{4}|[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]|\d{8}-?[A-Z]|[XYZ]-?\d{7}-?[A-Z]|[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]|\d{17}[\dX]|\d{4} \d{4} \d{4}|[A-Z]{5}\d{4}[A-Z]|\d{3}\.\d{3}\.\d{3}-\d{2}|(\d{2})?\d{6}[-+]\d{4}|[12] ?\d{2} ?\d{2} ?\d{2} ?\d{3} ?\d{3} ?\d{2}|[A-Z]{2}\d{2}( ?[A-Z\d]{4}){3,7}( ?[A-Z\d]{1,3})?)\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex StateNumber();
}
