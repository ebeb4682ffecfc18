use std::env;
use std::error::Error;
use std::io::{self, ErrorKind};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use reqwest::{Client, Request, StatusCode, header::HeaderMap};
use serde_json::{Value, json};
use tokio::time::{Instant, error::Elapsed, timeout_at};
use tracing::{info, warn};

const MAX_ATTEMPTS: u32 = 7; // requests in all, with the first
const FIRST_DELAY: Duration = Duration::from_millis(1_000); // doubles with each retry
const MAX_DELAY: Duration = Duration::from_millis(30_000);
const RETRY_AFTER_CAP: Duration = Duration::from_secs(60); // or give up
const TIMEOUT: Duration = Duration::from_secs(300); // of one attempt, to its last byte
const TOTAL_TIME: Duration = Duration::from_secs(600);

const RETRYABLE_STATUSES: [u16; 5] = [429, 500, 502, 503, 504];
// Of a 429 that waiting does not cure.
const QUOTA_CODES: [&str; 4] = [
    "insufficient_quota",
    "insufficient_balance",
    "insufficient_credits",
    "billing_hard_limit_reached",
];
const NETWORK_ERRORS: [ErrorKind; 8] = [
    ErrorKind::BrokenPipe,
    ErrorKind::ConnectionAborted,
    ErrorKind::ConnectionRefused,
    ErrorKind::ConnectionReset,
    ErrorKind::HostUnreachable,
    ErrorKind::NetworkUnreachable,
    ErrorKind::TimedOut,
    ErrorKind::UnexpectedEof,
];

type BoxError = Box<dyn Error + Send + Sync>;

#[derive(Debug, thiserror::Error)]
pub enum AskError {
    /// An error, or a 200 without an answer. That may have been paid for:
    /// it is not asked for again.
    #[error("{status}, request id {request_id}: {body:.200}")]
    Response {
        status: StatusCode,
        request_id: String,
        retry_after: Duration,
        body: String,
    },
    /// No answer, or one that broke off.
    #[error("{source:?}, request id {request_id}")]
    Lost {
        request_id: String,
        source: BoxError,
    },
}

impl AskError {
    fn is_transient(&self) -> bool {
        match self {
            Self::Response { status, body, .. } => {
                RETRYABLE_STATUSES.contains(&status.as_u16()) && !is_quota(body)
            }
            Self::Lost { source, .. } => is_network_error(source.as_ref()),
        }
    }

    fn retry_after(&self) -> Duration {
        match self {
            Self::Response { retry_after, .. } => *retry_after,
            Self::Lost { .. } => Duration::ZERO,
        }
    }
}

fn is_quota(body: &str) -> bool {
    let body: Value = serde_json::from_str(body).unwrap_or_default();
    ["code", "type"].iter().any(|field| {
        let name = body["error"][field].as_str();
        name.is_some_and(|name| QUOTA_CODES.contains(&name))
    })
}

/// Looks at the causes: to reqwest a bad certificate is one more connection
/// that failed.
fn is_network_error(error: &(dyn Error + 'static)) -> bool {
    if let Some(error) = error.downcast_ref::<io::Error>() {
        let inner = error.get_ref(); // such as one of a TLS handshake
        return NETWORK_ERRORS.contains(&error.kind())
            || inner.is_some_and(|inner| is_network_error(inner));
    }
    let incomplete = error.downcast_ref::<hyper::Error>();
    incomplete.is_some_and(hyper::Error::is_incomplete_message)
        || error.is::<Elapsed>()
        || error.to_string() == "dns error" // its type is private
        || error.source().is_some_and(is_network_error)
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    let value = headers.get(name).and_then(|value| value.to_str().ok());
    value.unwrap_or("none")
}

fn retry_after(header: &str) -> Duration {
    let is_number = header
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.');
    if let (true, Ok(seconds)) = (is_number, header.parse::<f64>()) {
        return Duration::from_secs_f64(seconds.min(1e9)); // or infinity
    }
    let date = httpdate::parse_http_date(header).unwrap_or(UNIX_EPOCH);
    date.duration_since(SystemTime::now()).unwrap_or_default() // or long ago
}

async fn within<T>(
    limit: Instant,
    work: impl Future<Output = reqwest::Result<T>>,
) -> Result<T, BoxError> {
    Ok(timeout_at(limit, work).await??)
}

async fn ask_once(http: &Client, request: &Request, limit: Instant) -> Result<String, AskError> {
    let request = request.try_clone().expect("a body in memory");
    let response = match within(limit, http.execute(request)).await {
        Ok(response) => response,
        Err(source) => {
            let request_id = "none".into();
            return Err(AskError::Lost { request_id, source });
        }
    };
    let status = response.status();
    let request_id = header(response.headers(), "x-request-id").to_owned();
    let retry_after = retry_after(header(response.headers(), "retry-after"));
    let body = match within(limit, response.text()).await {
        Err(source) if status.is_success() => return Err(AskError::Lost { request_id, source }),
        body => body.unwrap_or_default(), // an error, if cut
    };
    let data: Value = serde_json::from_str(&body).unwrap_or_default();
    match data["choices"][0]["message"]["content"].as_str() {
        Some(answer) if status.is_success() && !answer.is_empty() => Ok(answer.to_owned()),
        _ => Err(AskError::Response {
            status,
            request_id,
            retry_after,
            body,
        }),
    }
}

/// Returns the answer or the last error. To cancel it, drop the future.
pub async fn ask(http: &Client, request: &Request) -> Result<String, AskError> {
    let deadline = Instant::now() + TOTAL_TIME;
    let mut attempt = 0;
    loop {
        attempt += 1;
        let limit = deadline.min(Instant::now() + TIMEOUT);
        let error = match ask_once(http, request, limit).await {
            Ok(answer) => return Ok(answer),
            Err(error) => error,
        };
        warn!("attempt {attempt}: {error}");
        let after = error.retry_after();
        let backoff = MAX_DELAY.min(FIRST_DELAY * 2u32.saturating_pow(attempt - 1));
        // Spread, or all who were told one moment come at that moment.
        let spread = backoff.max(after / 10);
        let wait = after + rand::random_range(Duration::ZERO..=spread);
        // A second, or the attempt is not worth its wait.
        let is_late = Instant::now() + wait + Duration::from_secs(1) > deadline;
        let is_last = attempt == MAX_ATTEMPTS || after > RETRY_AFTER_CAP || is_late;
        if is_last || !error.is_transient() {
            return Err(error);
        }
        info!("retrying in {:.2} s", wait.as_secs_f64());
        tokio::time::sleep(wait).await;
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    tracing_subscriber::fmt().with_writer(io::stderr).init();
    // Over HTTP/2, hyper takes a body for whole when its stream is reset
    // without an error.
    let http = Client::builder().http1_only().build()?;
    let key = env::var("FLOWAPI_API_KEY").map_err(|_| "FLOWAPI_API_KEY is not set")?;
    let url = env::var("FLOWAPI_BASE_URL").unwrap_or("https://api.flowapi.net/v1".into());
    let messages = json!([{ "role": "user", "content": "Hello" }]);
    let request = http
        .post(format!("{url}/chat/completions"))
        .bearer_auth(key.trim())
        .json(&json!({ "model": "gpt-4o", "messages": messages }))
        .build()?;
    tokio::select! {
        answer = ask(&http, &request) => println!("{}", answer?),
        _ = tokio::signal::ctrl_c() => return Err("interrupted".into()),
    }
    Ok(())
}
