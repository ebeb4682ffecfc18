use std::io::{self, ErrorKind};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use std::{env, error::Error};

use anyhow::{Chain, Context, bail};
use reqwest::{Client, RequestBuilder, Response, StatusCode};
use serde_json::{Value, json};
use tokio::time::{Instant, sleep};
use tracing::{info, warn};

const MAX_ATTEMPTS: u32 = 7; // requests in all, with the first
const FIRST_DELAY: Duration = Duration::from_millis(1_000); // doubles with each retry
const MAX_DELAY: Duration = Duration::from_millis(30_000);
const RETRY_AFTER_CAP: Duration = Duration::from_secs(60); // or give up
// As with most APIs, what timed out may be billed, and its retry too.
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

#[derive(Debug, thiserror::Error)]
pub enum AskError {
    /// An error, or a 200 without an answer: it may have been paid for.
    #[error("{status}, request id {request_id}: {body:.500}")]
    Response {
        status: StatusCode,
        request_id: String,
        retry_after: Duration,
        body: String,
    },
    /// No answer in time, or one that broke off.
    #[error("no answer, request id {request_id}")]
    Lost {
        request_id: String,
        source: reqwest::Error,
    },
}

impl AskError {
    fn is_transient(&self) -> bool {
        match self {
            Self::Response { status, body, .. } => {
                RETRYABLE_STATUSES.contains(&status.as_u16()) && !is_quota(body)
            }
            Self::Lost { source, .. } => {
                // Of the body only its bytes are decoded, so it was cut.
                (source.is_request() || source.is_decode()) && !is_refused_by_tls(source)
            }
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
    let data: Value = serde_json::from_str(body).unwrap_or_default();
    let is_named = |name: &str| data["error"]["code"] == name || data["error"]["type"] == name;
    QUOTA_CODES.into_iter().any(is_named)
}

/// Finds a bad certificate, which to reqwest is a lost connection, too.
fn is_refused_by_tls(error: &(dyn Error + 'static)) -> bool {
    let Some(error) = error.downcast_ref::<io::Error>() else {
        return error.source().is_some_and(is_refused_by_tls);
    };
    let inner = error.get_ref(); // which is not its source
    error.kind() == ErrorKind::InvalidData || inner.is_some_and(|inner| is_refused_by_tls(inner))
}

fn header<'a>(response: &'a Response, name: &str) -> Option<&'a str> {
    response.headers().get(name)?.to_str().ok()
}

fn retry_after(header: &str) -> Duration {
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if let (true, Ok(seconds)) = (header.split('.').all(is_digits), header.parse::<f64>()) {
        return Duration::from_secs_f64(seconds.min(1e9)); // or infinity
    }
    let date = httpdate::parse_http_date(header).unwrap_or(UNIX_EPOCH);
    date.duration_since(SystemTime::now()).unwrap_or_default() // or long ago
}

async fn ask_once(request: RequestBuilder) -> Result<String, AskError> {
    let lost = |source, request_id| AskError::Lost { request_id, source };
    let response = request.send().await;
    let response = response.map_err(|source| lost(source, "none".into()))?;
    let status = response.status();
    let request_id: String = header(&response, "x-request-id").unwrap_or("none").into();
    let retry_after = retry_after(header(&response, "retry-after").unwrap_or_default());
    let mut body = match response.text().await {
        Err(cut) if status.is_success() => return Err(lost(cut, request_id)),
        body => body.unwrap_or_default(), // an error, if cut
    };
    if status.is_success() {
        let data: Value = serde_json::from_str(&body).unwrap_or_default();
        let (choice, error) = (&data["choices"][0], &data["error"]);
        let answer = choice["message"]["content"].as_str().unwrap_or_default();
        let reason = choice["finish_reason"].as_str().unwrap_or("none");
        if error.is_null() && reason != "error" && !answer.is_empty() {
            info!("{status}, request id {request_id}, finish_reason {reason}");
            return Ok(answer.to_owned());
        }
        body = format!("finish_reason {reason}, error {error}, body {body}");
    }
    Err(AskError::Response {
        status,
        request_id,
        retry_after,
        body,
    })
}

/// Returns the answer or the last error. To cancel it, drop the future.
/// `post` begins a request, with address and key.
pub async fn ask(post: impl Fn() -> RequestBuilder, prompt: &str) -> Result<String, AskError> {
    let body = json!({ "model": "gpt-4o", "messages": [{ "role": "user", "content": prompt }] });
    let deadline = Instant::now() + TOTAL_TIME;
    let mut attempt = 0;
    loop {
        attempt += 1;
        let left = deadline.saturating_duration_since(Instant::now());
        let request = post().json(&body).timeout(TIMEOUT.min(left));
        let error = match ask_once(request).await {
            Ok(answer) => return Ok(answer),
            Err(error) => error,
        };
        let causes: Vec<_> = Chain::new(&error).map(ToString::to_string).collect();
        warn!("attempt {attempt}: {}", causes.join(": "));
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
        sleep(wait).await;
    }
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    tracing_subscriber::fmt().with_writer(io::stderr).init();
    let http = Client::builder()
        .connect_timeout(Duration::from_secs(10))
        // Over HTTP/2, hyper takes a body for whole when its stream is
        // reset without an error.
        .http1_only()
        .build()?;
    let set = |name| env::var(name).ok().filter(|value| !value.trim().is_empty());
    let key = set("FLOWAPI_API_KEY").context("FLOWAPI_API_KEY is not set")?;
    let url = set("FLOWAPI_BASE_URL").unwrap_or("https://api.flowapi.net/v1".into());
    let url = format!("{}/chat/completions", url.trim_end_matches('/'));
    let post = || http.post(&url).bearer_auth(key.trim());
    tokio::select! {
        answer = ask(post, "Hello") => println!("{}", answer?),
        _ = tokio::signal::ctrl_c() => bail!("interrupted"),
    }
    Ok(())
}
